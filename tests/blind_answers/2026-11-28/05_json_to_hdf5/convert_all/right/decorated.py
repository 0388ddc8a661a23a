def convert_all(convert, sources, folder):
    @delayed
    def one(source, target):
        return convert(source, target)

    targets = [f"{folder}/{Path(source).name.removesuffix('.json')}.h5" for source in sources]
    return [one(*pair) for pair in zip(sources, targets)]
