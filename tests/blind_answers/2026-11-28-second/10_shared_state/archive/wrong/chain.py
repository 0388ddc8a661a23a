# each report waits for the one before
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    step = delayed(lambda done, name, text: [*done, save(name, text)])
    done = delayed(list)()
    for name, text in reports.items():
        done = step(done, name, text)
    return delayed(publish)(done)
