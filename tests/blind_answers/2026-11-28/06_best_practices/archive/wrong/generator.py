# wrong: publish gets a generator that Dask does not look into
def archive(save, publish, reports):
    return delayed(publish)(delayed(save)(name, text) for name, text in reports.items())
