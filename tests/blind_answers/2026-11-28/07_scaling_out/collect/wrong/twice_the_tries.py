# wrong: the scheduler tries again, and so does a loop
def collect(client, function, data, tries):
    results, failed = {}, list(data)
    for _ in range(tries):
        futures = {x: client.submit(function, x, retries=tries - 1, pure=False) for x in failed}
        wait(list(futures.values()))
        results |= {x: f.result() for x, f in futures.items() if f.status == "finished"}
        failed = [x for x in failed if x not in results]
    return results, failed
