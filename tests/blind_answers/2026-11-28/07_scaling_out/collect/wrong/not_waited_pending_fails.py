# wrong: what has not ended counts as failed
def collect(client, function, data, tries):
    futures = {client.submit(function, x, retries=tries - 1): x for x in data}
    wait(futures)
    results, failed = {}, []
    for future, x in futures.items():
        if future.status == "finished":
            results[x] = future.result()
        else:
            failed.append(x)
    return results, failed
