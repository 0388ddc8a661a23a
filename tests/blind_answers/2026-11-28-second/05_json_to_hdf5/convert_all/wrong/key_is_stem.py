# keys by name without ending: sources of the same name in different folders are one task
def convert_all(convert, sources, folder):
    return [
        delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5")), dask_key_name=Path(s).stem) for s in sources
    ]
