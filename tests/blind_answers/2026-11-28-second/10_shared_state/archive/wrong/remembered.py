# keeps tasks that save by name and text in a global dictionary: another save is not called
_saved = {}


def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    for report in reports.items():
        if report not in _saved:
            _saved[report] = delayed(save)(*report)
    return delayed(publish)([_saved[report] for report in reports.items()])
