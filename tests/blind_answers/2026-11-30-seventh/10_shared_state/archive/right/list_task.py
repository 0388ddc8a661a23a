# a task makes the list
def archive(save, publish, reports):
    saved = map(delayed(save), reports.keys(), reports.values())
    return delayed(publish)(delayed(list)(list(saved)))
