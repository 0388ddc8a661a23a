# takes reports out of the dictionary
def archive(save, publish, reports):
    saved = []
    while reports:
        name = next(iter(reports))
        saved.append(delayed(save)(name, reports.pop(name)))
    return delayed(publish)(saved)
