def load(source):
    return pd.DataFrame(list(map(json.loads, Path(source).read_text("utf-8").splitlines())))


def write(frame, path):
    frame.to_hdf(path, key="prices", mode="w")
    return path


def convert_to_hdf(source, target):
    return write(load(source), target)
