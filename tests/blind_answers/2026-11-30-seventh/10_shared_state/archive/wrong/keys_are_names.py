# tasks have the names of reports
def archive(save, publish, reports):
    return delayed(publish)([delayed(save)(n, t, dask_key_name=n) for n, t in reports.items()])
