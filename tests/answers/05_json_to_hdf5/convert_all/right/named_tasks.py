def convert_all(convert, sources, folder):
    made = []
    for number, source in enumerate(sources):
        target = str(Path(folder, Path(source).stem + ".h5"))
        made.append(delayed(convert)(source, target, dask_key_name=f"convert-{number}"))
    return made
