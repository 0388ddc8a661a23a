# a lock lets one reading at a time through: they wait for one another
from dask.utils import SerializableLock

reading = SerializableLock()


def in_fahrenheit(load, convert, stations):
    def read_and_convert(station):
        with reading:
            return [convert(value) for value in load(station)]

    return delayed(list)([delayed(read_and_convert)(station) for station in stations])
