# wrong: returns how many and not what publish gives
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(lambda files: (publish(files), len(files))[1])(saved)
