"""Measures of a graph by NetworkX, as JSON: what our own are compared with; and how long igraph, which is written in C, takes for them.

Reads {"edges": [[a, b, weight]], "start": a, "groups": {a: group}, "ends": [a, b], "starts": n} from standard input. `starts` is how many
starts betweenness takes (0: all). Writes {"version", "scores": {measure: {node: score}}, "seconds": {measure: s}, "igraph": {measure: s}, ...}.
"""
import json
import random
import sys
import time
from itertools import combinations, islice

import igraph
import networkx as nx

asked = json.load(sys.stdin)
graph = nx.Graph()
graph.add_weighted_edges_from(asked["edges"])
scores, seconds = {}, {}


def measure(name, work):
    begun = time.perf_counter()
    scores[name] = work()
    seconds[name] = time.perf_counter() - begun


def brokerage():
    """Gould and Fernandez by definition: every pair of neighbours that is not tied, by the groups of the three."""
    group = asked["groups"]
    found = {}
    for node in graph:
        kinds = {"coordinator": 0, "itinerant": 0, "gatekeeper": 0, "representative": 0, "liaison": 0, "total": 0}
        for a, c in combinations(graph[node], 2):
            if graph.has_edge(a, c):
                continue
            kinds["total"] += 1
            own, left, right = group[node], group[a], group[c]
            if left == right:
                kinds["coordinator" if left == own else "itinerant"] += 1
            elif own in (left, right):
                kinds["gatekeeper"] += 1
                kinds["representative"] += 1
            else:
                kinds["liaison"] += 1
        found[node] = kinds
    return found


starts = asked.get("starts", 0)
measure("DEGREE", lambda: dict(graph.degree()))
measure("STRENGTH", lambda: dict(graph.degree(weight="weight")))
measure("BETWEENNESS", lambda: nx.betweenness_centrality(graph, k=starts or None, seed=1))
measure("PAGERANK", lambda: nx.pagerank(graph, alpha=0.85, tol=1e-12, max_iter=1000))
measure("EIGENVECTOR", lambda: nx.eigenvector_centrality(graph, weight="weight", tol=1e-10, max_iter=10000))
answer = {"version": nx.__version__, "scores": scores, "seconds": seconds}


def seconds_of_igraph():
    same = igraph.Graph.TupleList(asked["edges"], weights=True)
    drawn = random.Random(1).sample(range(same.vcount()), starts) if starts else None
    works = {
        "DEGREE": same.degree,
        "STRENGTH": lambda: same.strength(weights="weight"),
        "BETWEENNESS": lambda: same.betweenness(directed=False, sources=drawn),
        "PAGERANK": lambda: same.pagerank(directed=False, damping=0.85, weights="weight"),
        "EIGENVECTOR": lambda: same.eigenvector_centrality(directed=False, weights="weight"),
    }
    taken = {}
    for name, work in works.items():
        begun = time.perf_counter()
        work()
        taken[name] = time.perf_counter() - begun
    return taken


answer["igraph"] = seconds_of_igraph()
if "start" in asked:
    start = {asked["start"]: 1}
    measure("CLOSENESS", lambda: nx.pagerank(graph, alpha=0.85, personalization=start, dangling=start, tol=1e-12, max_iter=1000))
if "groups" in asked:
    measure("BROKERAGE", brokerage)
    parts = {}
    for node, group in asked["groups"].items():
        parts.setdefault(group, set()).add(node)
    answer["modularity"] = nx.community.modularity(graph, parts.values(), weight="weight")
    answer["louvain"] = nx.community.modularity(graph, nx.community.louvain_communities(graph, weight="weight", seed=1), weight="weight")
if "ends" in asked:
    answer["lengths"] = [len(path) - 1 for path in islice(nx.shortest_simple_paths(graph, *asked["ends"]), 10)]
json.dump(answer, sys.stdout)
