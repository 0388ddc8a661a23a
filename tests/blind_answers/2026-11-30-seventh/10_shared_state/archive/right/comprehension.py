# one expression
def archive(save, publish, reports):
    return delayed(publish)([delayed(save)(*item) for item in reports.items()])
