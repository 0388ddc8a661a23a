# in the order of names
def archive(save, publish, reports):
    return delayed(publish)([delayed(save)(name, reports[name]) for name in sorted(reports)])
