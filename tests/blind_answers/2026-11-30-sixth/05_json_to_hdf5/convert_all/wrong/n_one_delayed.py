# returns one Delayed of a list and no list of Delayed
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    tasks = [delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
    return delayed(tasks)
