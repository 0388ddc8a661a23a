# a lock lets one reading at a time through: stations are not read side by side
from dask.utils import SerializableLock

reading = SerializableLock()


def differences(load, stations):
    def read(station):
        with reading:
            return load(station)

    means = [delayed(mean)(delayed(read)(station)) for station in stations]
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
