# publishes each by itself
def archive(save, publish, reports):
    return delayed([delayed(publish)([delayed(save)(n, t)]) for n, t in reports.items()])
