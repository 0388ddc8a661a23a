from functools import partial


def convert_all(convert, sources, folder):
    found = []
    for source in sources:
        target = str(Path(folder, f"{Path(source).stem}.h5"))
        found.append(delayed(partial(convert, source))(target))
    return found
