const font =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';
const ink = '#1d2b33';
const quiet = '#55656f';
const line = '#d5dee2';

const made = new Map();

/** Web Chat builds its style sheet anew for every new object, so one is made per colour. */
export function styleOptions(colour) {
  if (!made.has(colour)) made.set(colour, create(colour));
  return made.get(colour);
}

function create(accent) {
  return {
    accent,
    subtle: quiet,
    primaryFont: font,
    fontSizeSmall: '0.8125rem',
    backgroundColor: 'transparent',
    paddingRegular: 12,
    paddingWide: 16,

    bubbleBackground: '#fff',
    bubbleBorderColor: line,
    bubbleBorderRadius: 14,
    bubbleTextColor: ink,
    bubbleMaxWidth: 480,
    bubbleMinWidth: 0,
    bubbleMinHeight: 44,
    bubbleFromUserBackground: accent,
    bubbleFromUserBorderColor: accent,
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: '#fff',

    // A long message is shown from its beginning.
    autoScrollSnapOnPage: true,

    hideUploadButton: true,
    hideTelephoneKeypadButton: true,
    emojiSet: {},
    // Web Chat's own are GIFs under blob: addresses, deaf to prefers-reduced-motion. webChat.css draws the first; the
    // second stands beside a text that says the same.
    typingAnimationBackgroundImage: 'none',
    spinnerAnimationBackgroundImage: 'none',
    markdownRenderHTML: false,

    sendBoxHeight: 56,
    sendBoxBackground: '#fff',
    sendBoxTextColor: ink,
    sendBoxPlaceholderColor: quiet,
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxTextWrap: true,
    sendBoxButtonAlignment: 'bottom',
    sendBoxButtonColor: '#fff',
    sendBoxButtonShadeColor: accent,
    sendBoxButtonShadeColorOnHover: accent,
    sendBoxButtonShadeColorOnActive: accent,
    sendBoxButtonColorOnDisabled: quiet,
    sendBoxButtonShadeColorOnDisabled: '#e8eef0',
    sendBoxButtonShadeBorderRadius: 10,
    sendBoxButtonShadeInset: 6,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: ink,
    sendBoxButtonKeyboardFocusIndicatorBorderRadius: 10,
    sendBoxButtonKeyboardFocusIndicatorBorderWidth: 3,
    sendBoxButtonKeyboardFocusIndicatorInset: 4,

    suggestedActionLayout: 'flow',
    suggestedActionHeight: 'auto',
    suggestedActionBackgroundColor: '#fff',
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: 22,
    suggestedActionBorderWidth: 1,
    suggestedActionTextColor: accent,
    suggestedActionBackgroundColorOnHover: '#eef5f6',
    suggestedActionBackgroundColorOnActive: '#e0eced',
    suggestedActionKeyboardFocusIndicatorBorderColor: accent,
    suggestedActionKeyboardFocusIndicatorBorderRadius: 20,
    suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
    suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
    suggestedActionKeyboardFocusIndicatorInset: 2,
    suggestedActionsVisualKeyboardIndicatorColor: 'transparent',

    timestampColor: quiet,
    connectivityTextSize: '0.875rem',
    transcriptVisualKeyboardIndicatorColor: accent,
    transcriptActivityVisualKeyboardIndicatorColor: accent,
    transcriptActivityVisualKeyboardIndicatorStyle: 'solid',
    transcriptActivityVisualKeyboardIndicatorWidth: 2,
    transcriptTerminatorFontSize: '0.8125rem',

    cardPushButtonBackgroundColor: accent,
    cardPushButtonTextColor: '#fff',
    cardEmphasisBackgroundColor: '#f2f6f7',
  };
}
