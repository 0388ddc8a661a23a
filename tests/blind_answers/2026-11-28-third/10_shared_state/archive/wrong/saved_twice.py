# each report is saved twice
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = []
    for name, text in reports.items():
        delayed_save = delayed(save)(name, text)
        check_save = delayed(save)(name, text)
        saved.append(delayed(lambda a, b: a)(delayed_save, check_save))
    return delayed(publish)(saved)
