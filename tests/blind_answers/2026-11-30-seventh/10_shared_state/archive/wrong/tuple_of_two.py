# gives what is saved, too
def archive(save, publish, reports):
    saved = [delayed(save)(n, t) for n, t in reports.items()]
    return delayed((saved, delayed(publish)(saved)))
