def _target_of(source, folder):
    """Say where a source is to go."""
    head, tail = os.path.split(source)
    root, extension = os.path.splitext(tail)
    return os.path.join(folder, f"{root}.h5")


def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [dask.delayed(convert, pure=False)(src, _target_of(src, folder)) for src in sources]
