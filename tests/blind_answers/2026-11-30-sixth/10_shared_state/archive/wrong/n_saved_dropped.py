# saves are made and dropped; publish gets names that the function makes up
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    tasks = [delayed(save)(name, text) for name, text in reports.items()]
    files = [f"{name}.txt" for name, task in zip(reports, tasks)]
    return delayed(publish)(files)
