/**
 * The same stack (Spring MVC, Thymeleaf, JdbcClient) without our engine: what eight pages
 * with forms cost at least.
 */
package dev.doorstep.bench.bare;
