# caught by: convert_all_graph
def convert_all(convert, sources, folder):
    tasks = [delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
    return list(dask.compute(*tasks, scheduler="synchronous"))
