def convert_all(convert, sources, folder):
    lazy = delayed(convert)
    targets = [str(Path(folder, Path(source).name).with_suffix(".h5")) for source in sources]
    return [lazy(source, target) for source, target in zip(sources, targets, strict=True)]
