/* Runs before the page is painted: says that scripts run, and applies the reader's choice of colours. */
(function (root) {
  root.classList.add("js");
  try {
    var choice = localStorage.getItem("scheme");
    if (choice === "light" || choice === "dark") root.dataset.scheme = choice;
  } catch (refused) {
    /* Storage may be blocked; the system's choice stands. */
  }
})(document.documentElement);
