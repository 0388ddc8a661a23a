# leaves out what is nothing
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(lambda files: publish([f for f in files if f]))(saved)
