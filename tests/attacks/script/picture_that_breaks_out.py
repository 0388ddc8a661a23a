# tries: pictures whose data or sizes end the attribute that they stand in
# %% own
page = '"><script>document.title=\'@ACTS@\'</script><img onerror="document.title=\'@ACTS@\'" src="x'
publish = get_ipython().display_pub.publish
for kind in ("image/png", "image/jpeg", "image/gif", "application/pdf"):
    publish({kind: page}, {kind: {"width": page, "height": page, "alt": page, "unconfined": page}, "filenames": {kind: page}})
publish({"image/svg+xml": page}, {"filenames": {"image/svg+xml": page}})
