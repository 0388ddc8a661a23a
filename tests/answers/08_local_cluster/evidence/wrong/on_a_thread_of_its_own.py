# caught by: evidence_single_threaded
from concurrent.futures import ThreadPoolExecutor


def look(lazy):
    try:
        lazy.compute(scheduler="single-threaded")
    except Exception as error:
        return variables_at(error)


def evidence(lazies):
    with ThreadPoolExecutor(1) as threads:
        return [found for found in threads.map(look, lazies) if found]
