// Stands in for packages that Web Chat imports and this widget never calls; see webChat.mjs.
exports.WebSocketClient = class {}; // a base class of botframework-directlinejs, so it must exist when that loads
