# how many were published
def archive(save, publish, reports):
    saved = [delayed(save)(n, t) for n, t in reports.items()]
    return delayed(lambda files: (publish(files), len(files))[1])(saved)
