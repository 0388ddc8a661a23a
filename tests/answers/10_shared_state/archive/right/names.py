def archive(save, publish, reports):
    lazy_save = delayed(save)
    return delayed(publish)([lazy_save(name, reports[name]) for name in reports])
