# sends what failed again, which gives the old error
def collect(client, function, data, tries):
    results, left = {}, list(data)
    futures = {}
    for _ in range(tries):
        for x in left:
            futures[x] = client.submit(function, x)
        wait(list(futures.values()))
        for x in left:
            if futures[x].status == "finished":
                results[x] = futures[x].result()
        left = [x for x in left if x not in results]
    return results, left
