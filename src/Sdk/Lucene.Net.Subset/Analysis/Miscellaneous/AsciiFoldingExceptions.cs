namespace Lucene.Net.Analysis.Miscellaneous;

/// <summary>Characters that look like ASCII, or are used for it, without a decomposition that says so.</summary>
internal static class AsciiFoldingExceptions
{
    // Each item: the replacement, an equals sign, the characters.
    private const string Letters =
        """
        A=ƏᴀȺ AE=Æᴁ AA=Ꜳ AO=Ꜵ AU=Ꜷ AV=ꜸꜺ AY=Ꜽ a=ɐəɚᶏᶕẚⱥⱯ ae=æᴂ aa=ꜳ ao=ꜵ au=ꜷ av=ꜹꜻ ay=ꜽ
        B=ƁƂɃʙᴃ b=ƀƃɓᵬᶀ C=ƇȻʗᴄ c=ƈȼɕꜾꜿ D=ÐĐƉƊƋᴅᴆꝹ d=ðđƌȡɖɗᵭᶁᶑꝺ db=ȸ dz=ʣʥ
        E=ƎƐɆᴇⱻ e=ǝɇɘɛɜɝɞʚᴈᶒᶓᶔⱸ F=ƑꜰꝻꟻ f=ƒᵮᶂꝼ G=ƓǤɢʛꝽꝾ g=ǥɠɡᵷᵹᶃꝿ H=ĦȞʜⱧⱵ h=ħɥɦʮʯⱨⱶ HV=Ƕ hv=ƕ
        I=ƖƗɪᵻꟾ i=ıɨᴉᵼᶖ J=Ɉᴊ j=ȷɉɟʄʝ K=ƘᴋⱩꝀꝂꝄ k=ƙʞᶄⱪꝁꝃꝅ L=ĿŁȽʟᴌⱠⱢꝆꝈꞀ l=ŀłƚȴɫɬɭᶅⱡꝇꝉꞁ LL=Ỻ ll=ỻ ls=ʪ lz=ʫ
        M=ƜᴍⱮꟽꟿ m=ɯɰɱᵯᶆ N=ŊƝȠɴᴎ n=ŉŋƞȵɲɳᵰᶇ O=ØƆƟᴏᴐꝊꝌ o=øɔɵᴖᴗᶗⱺꝋꝍ OE=Œɶ oe=œᴔ OO=Ꝏ oo=ꝏ OU=Ȣᴕ ou=ȣ
        P=ƤᴘⱣꝐꝒꝔ p=ƥᵱᵽᶈꝑꝓꝕꟼ Q=ɊꝖꝘ q=ĸɋʠꝗꝙ qp=ȹ R=ɌʀʁᴙᴚⱤꝚꞂ r=ɍɼɽɾɿᵲᵳᶉꝛꞃ
        S=ꜱꞅ s=ȿʂᵴᶊẜẝꞄ SS=ẞ ss=ß T=ŦƬƮȾᴛꞆ t=ŧƫƭȶʇʈᵵⱦ TH=ÞꝦ th=þᵺꝧ tc=ʨ ts=ʦ
        U=Ʉᴜᵾ u=ʉᶙ V=ƲɅᴠꝞỼ v=ʋʌᶌⱱⱴꝟỽ VY=Ꝡ vy=ꝡ W=ǷᴡⱲ w=ƿʍⱳ x=ᶍ Y=ƳɎʏỾ y=ƴɏʎỿ
        Z=ƵȜȤᴢⱫꝢ z=ƶȝȥɀʐʑᵶᶎⱬꝣ
        """;

    private const string Punctuation =
        """
        "=«»“”„‟″‶❝❞❮❯ '=‘’‚‛′‵‹›❛❜ -=‐‑‒–—⁻₋ [=⁅❲ ]=⁆❳ (=❨❪ )=❩❫ ((=⸨ ))=⸩ <=❬❰ >=❭❱ {=❴ }=❵
        *=⁎ ;=⁏ %=⁒ ~=⁓ ^=‸ /=⁄
        """;

    public static IEnumerable<(char Character, string Ascii)> All()
    {
        foreach (string item in $"{Letters} {Punctuation}".Split((char[])null, StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = item.IndexOf('=', 1);
            foreach (char c in item[(equals + 1)..])
                yield return (c, item[..equals]);
        }

        // Numbers in circles that Unicode does not decompose: first character, first number, how many.
        foreach ((int first, int number, int count) in new[]
        {
            (0x24EB, 11, 10), (0x24F5, 1, 10), (0x24FF, 0, 1), (0x2776, 1, 10), (0x2780, 1, 10), (0x278A, 1, 10),
        })
            for (int i = 0; i < count; i++)
                yield return ((char)(first + i), FormattableString.Invariant($"{number + i}"));
    }
}
