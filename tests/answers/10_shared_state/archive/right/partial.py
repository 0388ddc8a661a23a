from functools import partial


def archive(save, publish, reports):
    saved = [delayed(partial(save, name))(text) for name, text in reports.items()]
    return delayed(publish)(saved)
