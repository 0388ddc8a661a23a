# wrong: all tasks have one name, so only one runs
def convert_all(convert, sources, folder):
    return [
        delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5")), dask_key_name="convert")
        for source in sources
    ]
