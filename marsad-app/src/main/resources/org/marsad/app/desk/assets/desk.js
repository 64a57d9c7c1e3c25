// Every request of a page's own script carries the token of its session.
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-Marsad-Token"] =
    document.querySelector('meta[name="marsad-token"]').content;
});
