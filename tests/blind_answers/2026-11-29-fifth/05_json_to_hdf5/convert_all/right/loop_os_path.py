def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    tasks = []
    for source in sources:
        name = os.path.basename(source)
        base, _ending = os.path.splitext(name)
        tasks.append(delayed(convert)(source, os.path.join(folder, base + ".h5")))
    return tasks
