# reads in one task and saves in another, and does not use convert
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    tasks = []
    for source in sources:
        table = delayed(read)(source)
        tasks.append(delayed(table.to_hdf)(str(Path(folder, Path(source).stem + ".h5")), key="prices", mode="w"))
    return tasks
