namespace Lucene.Net.Analysis.Miscellaneous;

/// <summary>
/// Which characters are written how in ASCII. Each item is the replacement, an equals sign and the characters.
/// </summary>
internal static class AsciiFoldingTable
{
    // Unicode's compatibility decompositions (NFKD without marks) that are ASCII, of U+00A1–024F, 1D62–1D65, 1E00–1EFF,
    // 203C, 2047–2049, 2070–209C, 2460–24EA, 2C7C, FB00–FB06 and FF01–FF5E. Written out because .NET does not decompose
    // in invariant globalization mode, where a host without ICU runs.
    private const string Decomposed =
        """
        A=ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶⒶＡ B=ḂḄḆⒷＢ C=ÇĆĈĊČḈⒸＣ D=ĎḊḌḎḐḒⒹＤ DZ=ǄǱ Dz=ǅǲ E=ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆⒺＥ
        F=ḞⒻＦ G=ĜĞĠĢǦǴḠⒼＧ H=ĤȞḢḤḦḨḪⒽＨ I=ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊⒾＩ IJ=Ĳ J=ĴⒿＪ K=ĶǨḰḲḴⓀＫ L=ĹĻĽḶḸḺḼⓁＬ LJ=Ǉ Lj=ǈ M=ḾṀṂⓂＭ
        N=ÑŃŅŇǸṄṆṈṊⓃＮ NJ=Ǌ Nj=ǋ O=ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢⓄＯ P=ṔṖⓅＰ Q=ⓆＱ R=ŔŖŘȐȒṘṚṜṞⓇＲ S=ŚŜŞŠȘṠṢṤṦṨⓈＳ
        T=ŢŤȚṪṬṮṰⓉＴ U=ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰⓊＵ V=ṼṾⓋＶ W=ŴẀẂẄẆẈⓌＷ X=ẊẌⓍＸ Y=ÝŶŸȲẎỲỴỶỸⓎＹ Z=ŹŻŽẐẒẔⓏＺ
        a=ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặₐⓐａ b=ḃḅḇⓑｂ c=çćĉċčḉⓒｃ d=ďḋḍḏḑḓⓓｄ dz=ǆǳ e=èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệₑⓔｅ f=ḟⓕｆ
        ff=ﬀ ffi=ﬃ ffl=ﬄ fi=ﬁ fl=ﬂ g=ĝğġģǧǵḡⓖｇ h=ĥȟḣḥḧḩḫẖₕⓗｈ i=ìíîïĩīĭįǐȉȋᵢḭḯỉịⁱⓘｉ ij=ĳ j=ĵǰⓙⱼｊ k=ķǩḱḳḵₖⓚｋ
        l=ĺļľḷḹḻḽₗⓛｌ lj=ǉ m=ḿṁṃₘⓜｍ n=ñńņňǹṅṇṉṋⁿₙⓝｎ nj=ǌ o=ºòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợₒⓞｏ p=ṕṗₚⓟｐ q=ⓠｑ
        r=ŕŗřȑȓᵣṙṛṝṟⓡｒ s=śŝşšſșṡṣṥṧṩẛₛⓢｓ st=ﬅﬆ t=ţťțṫṭṯṱẗₜⓣｔ u=ùúûüũūŭůűųưǔǖǘǚǜȕȗᵤṳṵṷṹṻụủứừửữựⓤｕ v=ᵥṽṿⓥｖ w=ŵẁẃẅẇẉẘⓦｗ
        x=ẋẍₓⓧｘ y=ýÿŷȳẏẙỳỵỷỹⓨｙ z=źżžẑẓẕⓩｚ
        0=⁰₀⓪０ 1=¹₁①１ 2=²₂②２ 3=³₃③３ 4=⁴₄④４ 5=⁵₅⑤５ 6=⁶₆⑥６ 7=⁷₇⑦７ 8=⁸₈⑧８ 9=⁹₉⑨９ 10=⑩ 11=⑪ 12=⑫ 13=⑬ 14=⑭ 15=⑮ 16=⑯
        17=⑰ 18=⑱ 19=⑲ 20=⑳
        !=！ "=＂ #=＃ $=＄ %=％ &=＆ '=＇ (=⁽₍（ )=⁾₎） *=＊ +=⁺₊＋ ,=， -=－ .=． /=／ :=： ;=； <=＜ ==⁼₌＝ >=＞ ?=？ @=＠ [=［ \=＼ ]=］
        ^=＾ _=＿ `=｀ {=｛ |=｜ }=｝ ~=～ !!=‼ !?=⁉ 1.=⒈ 2.=⒉ 3.=⒊ 4.=⒋ 5.=⒌ 6.=⒍ 7.=⒎ 8.=⒏ 9.=⒐ ?!=⁈ ??=⁇ (1)=⑴ (2)=⑵
        (3)=⑶ (4)=⑷ (5)=⑸ (6)=⑹ (7)=⑺ (8)=⑻ (9)=⑼ (a)=⒜ (b)=⒝ (c)=⒞ (d)=⒟ (e)=⒠ (f)=⒡ (g)=⒢ (h)=⒣ (i)=⒤ (j)=⒥ (k)=⒦
        (l)=⒧ (m)=⒨ (n)=⒩ (o)=⒪ (p)=⒫ (q)=⒬ (r)=⒭ (s)=⒮ (t)=⒯ (u)=⒰ (v)=⒱ (w)=⒲ (x)=⒳ (y)=⒴ (z)=⒵ 10.=⒑ 11.=⒒ 12.=⒓
        13.=⒔ 14.=⒕ 15.=⒖ 16.=⒗ 17.=⒘ 18.=⒙ 19.=⒚ 20.=⒛ (10)=⑽ (11)=⑾ (12)=⑿ (13)=⒀ (14)=⒁ (15)=⒂ (16)=⒃ (17)=⒄
        (18)=⒅ (19)=⒆ (20)=⒇
        """;

    // Letters that look like ASCII, or are used for it, without a decomposition that says so.
    private const string Letters =
        """
        A=ƏᴀȺ AE=Æᴁ AA=Ꜳ AO=Ꜵ AU=Ꜷ AV=ꜸꜺ AY=Ꜽ a=ₔɐəɚᶏᶕẚⱥⱯ ae=æᴂ aa=ꜳ ao=ꜵ au=ꜷ av=ꜹꜻ ay=ꜽ
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
        string table = $"{Decomposed} {Letters} {Punctuation}";
        foreach (string item in table.Split((char[])null, StringSplitOptions.RemoveEmptyEntries))
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
