def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    stems = (Path(source).name[: -len(".json")] for source in sources)
    targets = (os.path.join(folder, f"{stem}.h5") for stem in stems)
    later = delayed(convert, pure=False, traverse=False)
    return [*(later(source, target) for source, target in zip(sources, targets, strict=True))]
