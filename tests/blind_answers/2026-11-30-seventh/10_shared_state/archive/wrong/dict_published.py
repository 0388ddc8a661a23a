# publishes a dictionary
def archive(save, publish, reports):
    return delayed(publish)({n: delayed(save)(n, t) for n, t in reports.items()})
