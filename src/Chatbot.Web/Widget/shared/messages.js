/**
 * What the clinic's page and the chat frame tell each other. Nothing here is private, so the frame need not know whose
 * page it stands in; each side still checks that the sender is the other one.
 */
export const messages = {
  /** page → frame: put the keyboard focus into the text box */
  focus: 'faq-chat:focus',
  /** frame → page: the visitor closed the chat */
  close: 'faq-chat:close',
  /** frame → page: the visitor changed the language */
  language: 'faq-chat:language',
};
