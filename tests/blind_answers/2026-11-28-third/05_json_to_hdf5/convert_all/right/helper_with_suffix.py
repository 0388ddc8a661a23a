def target_of(source, folder):
    return str(Path(folder) / Path(source).with_suffix(".h5").name)


def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    lazy_convert = delayed(convert)
    tasks = [lazy_convert(source, target_of(source, folder)) for source in sources]
    return tasks
