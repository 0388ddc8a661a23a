# wrong: calls the function in threads of the notebook
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import as_completed as as_threads_complete


def handle_each(client, function, data, handle):
    results = {}
    with ThreadPoolExecutor(8) as pool:
        futures = {pool.submit(function, x): x for x in data}
        for future in as_threads_complete(futures):
            results[futures[future]] = future.result()
            handle(futures[future], future.result())
    return [results[x] for x in data]
