# of reports with equal texts only one is saved
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = {}
    for name, text in reports.items():
        if text not in saved:
            saved[text] = delayed(save)(name, text)
    return delayed(publish)(list(saved.values()))
