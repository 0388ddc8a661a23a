# a generator of lazies
def archive(save, publish, reports):
    return delayed(publish)(delayed(save)(n, t) for n, t in reports.items())
