def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [
        delayed(convert, pure=False)(source, str(Path(folder).joinpath(Path(source).stem).as_posix()) + ".h5")
        for source in sources
    ]
