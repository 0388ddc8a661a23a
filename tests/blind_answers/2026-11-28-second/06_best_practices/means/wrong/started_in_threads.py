# reading begins in threads of its own while the graph is built; tasks only wait for it
from concurrent.futures import ThreadPoolExecutor

readers = ThreadPoolExecutor(4)


def means(load, stations):
    futures = [readers.submit(load, station) for station in stations]

    def wait_for(i):
        return futures[i].result()

    return delayed([delayed(mean)(delayed(wait_for)(i)) for i in range(len(stations))])
