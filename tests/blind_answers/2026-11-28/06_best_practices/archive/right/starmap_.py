from itertools import starmap


def archive(save, publish, reports):
    files = delayed(list(starmap(delayed(save), reports.items())))
    return delayed(publish)(files)
