# wrong: failures in the order in which they failed
def collect(client, function, data, tries):
    futures = {client.submit(function, x, retries=tries - 1): x for x in data}
    results, failed = {}, []
    for future in as_completed(list(futures)):
        if future.status == "finished":
            results[futures[future]] = future.result()
        else:
            failed.append(futures[future])
    return results, failed
